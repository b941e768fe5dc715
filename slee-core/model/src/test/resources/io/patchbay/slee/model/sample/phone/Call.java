package com.example.phone;

public interface Call {}
